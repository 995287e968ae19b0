using EsbGen.Benchmarks;

if (args is not [var folder, ..])
{
    Console.Error.WriteLine("usage: Benchmarks FOLDER [ROUNDS]   measures the generator over a folder of documents");
    return 2;
}

GeneratorBenchmark.Run(folder, args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 15);
return 0;
