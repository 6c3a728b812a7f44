using Hearsay.Lab;

return args switch
{
    ["prepare", var vocabulary, .. var files] when files.Length > 0 => Prepare.Run(vocabulary, files),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        Hearsay.Lab: work on data and weights, apart from what ships.

          prepare VOCABULARY FILE.jsonl…    cut the "text" of each line into words and word pieces, as the reader sees them;
                                            writes FILE.words.jsonl beside each file
        """);
    return 2;
}
