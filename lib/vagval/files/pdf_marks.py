"""Mark a PDF as what it is: made for everyone, and to be kept (pdf-märkning)."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydyf import PDF

MARKS = b"""<rdf:Description xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="" pdfuaid:part="1"/>
<rdf:Description xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" rdf:about="">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
"""
"""PDF/A allows a name of PDF/UA only if its schema is told (ISO 19005-3:2012, 6.6.2.3)."""
END = b"</rdf:RDF>"


def mark(pdf: "PDF") -> None:
    """Mark a PDF/A-3a as PDF/UA-1 too.

    Raises
    ------
    ValueError
        If it has no metadata to mark: a fault of ours.
    """
    (metadata,) = (each for each in pdf.objects if _type(each) == "/Metadata")
    content = b"".join(metadata.stream)
    if content.count(END) != 1:
        message = "the metadata of a PDF are not in one piece"
        raise ValueError(message)
    metadata.stream = [content.replace(END, MARKS + END)]


def _type(each: object) -> object:
    return getattr(each, "extra", {}).get("Type")
