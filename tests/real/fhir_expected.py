"""Expected degrees of real statements against real requirements, from an independent program.

The program was written before this one, from the same rules, and its results were published with
the rules. Each line is a server; each cell is the degree in percent, and the SHALLs that are unmet
of those that the file can tell.
"""

# ruff: noqa: E501 - a line of a table is one server

from types import MappingProxyType

REQUIREMENTS = (
    "uscore311",
    "uscore610",
    "ipa",
    "ips",
    "mhd",
    "pixm",
    "hda-document",
    "hda-resource",
    "mcode",
    "inera",
)

SERVERS = MappingProxyType(
    {
        "millennium": "servers/oracle_millennium_r4_auth.json",
        "soarian": "servers/oracle_soarian_r4.json",
        "smile": "servers/smile_cdr_2019.08_r4.json",
        "inferno": "servers/inferno_reference_server_r4.json",
        "va": "servers/va_lighthouse_r4.json",
        "wso2": "servers/wso2_fhir_r4_sample.json",
        "hda-example": "requirements/EEHRxF-DocumentAccessProvider-Example.json",
        "epic-2021": "servers/epic_feb2021_stu3_advantagecare.json",
        "epic-2019": "servers/epic_may2019_dstu2.json",
        "cerner-dstu2": "servers/cerner_millennium_dstu2.json",
        "allscripts": "servers/allscripts_20.1_dstu2.json",
        "meditech": "servers/meditech_argonaut_dstu2.json",
        "hspc": "servers/hspc_hapi_2.4_dstu2.json",
        "cms": "servers/cms_dpc_stu3.json",
    }
)

SAME_RELEASE = """
millennium 72.5;15/129 59.5;41/173 55.9;1/8 33.8;13/25 24.5;37/49 22.2;7/9 78.7;4/20 74.1;2/9 58.1;48/181 67.1;5/24
soarian 65.4;22/129 44.5;69/175 52.5;1/8 33.8;13/25 22.4;38/49 22.2;7/9 78.7;4/20 68.2;2/9 43.1;77/183 60.0;7/24
smile 72.4;42/129 67.1;67/171 68.2;2/8 59.7;3/25 61.2;19/49 77.8;2/9 78.7;5/20 95.3;2/9 66.8;70/179 92.3;3/24
inferno 98.0;2/129 86.9;3/171 67.8;1/8 42.9;9/25 24.5;37/49 33.3;6/9 76.6;5/20 89.4;1/9 84.7;9/179 74.4;7/24
va 39.8;71/138 27.5;117/183 35.2;2/8 36.4;11/25 2.0;48/49 22.2;7/9 29.8;13/20 61.2;2/9 26.7;125/191 50.0;11/24
wso2 3.6;140/146 2.1;188/192 8.8;4/8 7.8;22/25 6.1;46/49 55.6;4/9 25.5;14/20 14.1;3/9 2.3;195/200 10.0;20/24
hda-example 6.6;133/145 4.5;180/191 16.4;2/8 9.1;22/25 22.4;38/49 33.3;6/9 76.6;3/20 21.2;0/9 4.5;187/199 12.5;19/24
"""
"""The degree with one decimal."""

OTHER_RELEASE = """
epic-2021 38;74/139 28;115/184 49;3/8 43;9/25 33;33/49 33;6/9 66;6/20 79;2/9 28;122/192 57;10/24
epic-2019 29;89/140 21;135/185 44;2/8 35;12/25 20;39/49 33;6/9 70;5/20 64;1/9 20;142/193 48;14/24
cerner-dstu2 31;86/139 23;127/184 42;2/8 32;14/25 16;41/49 22;7/9 66;6/20 61;2/9 23;135/192 49;13/24
allscripts 27;90/136 19;136/181 40;2/8 30;14/25 14;42/49 33;6/9 60;8/20 60;1/9 18;143/189 42;16/24
meditech 27;89/135 19;134/180 39;2/8 29;15/25 14;42/49 22;7/9 55;8/20 55;2/9 18;142/188 42;16/24
hspc 57;62/135 51;93/180 49;2/8 55;5/25 51;24/49 78;2/9 79;4/20 85;1/9 51;96/188 90;3/24
cms 6;135/146 5;180/192 11;3/8 10;21/25 2;48/49 44;5/9 26;14/20 19;3/9 5;186/200 28;13/24
"""
"""The degree without the gate, in whole percent: the degree itself is 0."""

MACRO = """
millennium 68 53 50 37 43 32 82 75 51 64
soarian 61 40 45 35 42 32 82 68 38 59
smile 74 75 65 64 71 86 82 96 75 95
inferno 93 77 65 44 28 57 66 90 75 79
va 40 28 39 37 8 32 33 63 26 53
wso2 6 4 11 6 25 71 35 11 4 14
hda-example 7 5 13 8 26 57 65 14 5 16
"""
"""The mean over resources, in whole percent."""


def cells(table: str) -> list[tuple[str, str, str]]:
    """Read a table, as (server, requirement, cell)."""
    lines = (line.split() for line in table.strip().splitlines())
    return [
        (server, requirement, cell)
        for server, *row in lines
        for requirement, cell in zip(REQUIREMENTS, row, strict=True)
    ]
