using System.Globalization;
using Hearsay.Lab;
using Hearsay.Lab.Archives;
using Hearsay.Lab.Gazetteers;
using Hearsay.Lab.Ledgers;
using Hearsay.Lab.Serving;

return args switch
{
    ["prepare", var vocabulary, .. var files] when files.Length > 0 => Prepare.Run(vocabulary, files),
    ["agree", var texts, var tags] => Agree.Run(texts, tags),
    ["gazetteer", var folder] => GazetteerCompiler.Run(folder),
    ["syntax", var words, var texts] => CompareSyntax.Run(words, texts),
    ["ledger", var stories, var statements, var path] when int.TryParse(statements, out var count) => LedgerTimes.Run(stories, count, path),
    ["serving", var site, .. var words] when words.Length > 0 && Uri.TryCreate(site, UriKind.Absolute, out var address) => await ServeTimes.RunAsync(address, words),
    ["pairs", .. var folders] when folders.Length > 0 => Pairs.Run(folders),
    ["counted", .. var folders] when folders.Length > 0 => Pairs.RunFigures(folders),
    ["share", var program, var articles, .. var rest] when rest.Length == 0 || int.TryParse(rest[0], out _) => CollectShare.Run(program, articles, rest.Length == 0 ? int.MaxValue : int.Parse(rest[0], CultureInfo.InvariantCulture)),
    ["load", var program, var ledger, var articles] => await ReadingLoad.Run(program, ledger, articles, 300, 200),
    ["load", var program, var ledger, var articles, var time, var readers] when int.TryParse(time, out var seconds) && int.TryParse(readers, out var many) => await ReadingLoad.Run(program, ledger, articles, seconds, many),
    ["archive", var path, var size] when int.TryParse(size, out var mebibytes) => ArchiveMaker.Run(path, mebibytes),
    ["events", var archive] => SetFeatures.Events(archive),
    ["headlines", var folder, var part] => SetFeatures.Headlines(folder, part),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        Hearsay.Lab: work on data and weights, apart from what ships.

          prepare VOCABULARY FILE.jsonl…    cut the "text" of each line into words and word pieces, as the reader sees them;
                                            writes FILE.words.jsonl beside each file
          agree TEXTS.jsonl TAGS.jsonl      count the words on which the product agrees with what training found
          gazetteer FOLDER                  compile the raw lists of data/gazetteer into places.bin
          ledger STORIES COUNT FILE.db      fill a ledger with made-up documents of that many statements, and measure adding and asking
          serving ADDRESS WORDS…            measure the story page and the search while typing of a running hearsay serve
          pairs STORIES…                    write the features of all pairs of statements, for fitting the model that groups claims
          counted STORIES…                  the same for all pairs of figures, for fitting the model of what is counted
          share PROGRAM FILE.jsonl[.gz] [N] compare the processor time of collecting N articles with that of reading them
          load PROGRAM LEDGER FILE.jsonl [SECONDS READERS]
                                            what 200 readers of the server wait for 300 seconds while FILE is collected, against one alone
          archive FILE.warc.gz MEBIBYTES    make up an archive of the web of that size, to collect
          events ARCHIVE.tar.gz             write the features of pairs of mentions of events in ECB+, for fitting
          headlines FOLDER PART             write the features of headlines beside articles (FNC-1; fit, choose or all), for fitting
          syntax WORDS.tsv.gz FOLDER        compare parts of speech, heads, relations and names with those of another program
        """);
    return 2;
}
