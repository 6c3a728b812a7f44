namespace Hearsay.Syntax;

/// <summary>What the reader sees of a word's part in its sentence. All of it is guessed, and now and then wrong.</summary>
/// <param name="Part">Part of speech as a tag of the Penn Treebank, such as <c>NNS</c>, <c>VBD</c>, <c>CD</c>.</param>
/// <param name="Relation">Relation to the head in Universal Dependencies version 1 without subtype, such as <c>nsubj</c>, <c>nsubjpass</c>, <c>dobj</c>, <c>nmod</c>, <c>root</c>.</param>
/// <param name="Head">Place of the head in the words of the document; its own place where the word is the root of its sentence.</param>
/// <param name="Entity">The name that it is part of.</param>
/// <param name="EntityBegins">Whether that name begins here.</param>
/// <param name="Certainty">Where the word names an event, how sure it is that the event happens or happened, from about -3 (certainly not) to 3 (Lee et al. 2015); of no meaning otherwise.</param>
public readonly record struct WordSyntax(string Part, string Relation, int Head, EntityKind Entity = EntityKind.None, bool EntityBegins = false, float Certainty = 0);
