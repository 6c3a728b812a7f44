namespace Hearsay.Ingestion.Archives;

/// <summary>What a record of an archive holds (ISO 28500, section 6). Records of ARC are <see cref="Info"/> or <see cref="Response"/>.</summary>
public enum ArchiveRecordKind
{
    /// <summary>A kind that is not known.</summary>
    Other,

    /// <summary>What the file says about itself.</summary>
    Info,

    /// <summary>An answer of a server, with its headers.</summary>
    Response,

    /// <summary>What a server was asked.</summary>
    Request,

    /// <summary>A file without the headers of a protocol.</summary>
    Resource,

    /// <summary>What belongs to another record.</summary>
    Metadata,

    /// <summary>That an answer was the same as an earlier one.</summary>
    Revisit,

    /// <summary>Another record in another form.</summary>
    Conversion,

    /// <summary>The continuation of a record from another file.</summary>
    Continuation,
}
