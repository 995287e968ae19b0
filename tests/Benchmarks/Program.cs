return EsbGen.Benchmarks.BenchmarkCommand.Run(args);
