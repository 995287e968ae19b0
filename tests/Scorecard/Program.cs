return EsbGen.Scorecard.ScorecardCommand.Run(args);
