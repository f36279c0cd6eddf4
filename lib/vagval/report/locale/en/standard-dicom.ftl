### DICOM: what a product can send and receive of images and other things from examinations.

kind-dicom-conformance = table of DICOM services
asks-dicom-conformance-sop-class = The product supports the DICOM service (SOP class) { $uid } { $role ->
        [SCU] as the one that asks or sends (SCU)
       *[SCP] as the one that answers or receives (SCP)
    }.
asks-dicom-conformance-transfer-syntax = The product supports the transfer syntax { $uid }{ $sop_uid ->
        [none] { "" }
       *[other] {" "}for the DICOM service (SOP class) { $sop_uid }
    }.
asks-dicom-conformance-web-service = The product { $role ->
        [SCU] can call
       *[SCP] offers
    } the web service { $service }, which { $service ->
        [QIDO-RS] searches for examinations
        [WADO-RS] retrieves images
        [STOW-RS] stores images
        [UPS-RS] shares out work
       *[WADO-URI] retrieves one image at a time
    }.

dicom-published-table = The table has no header. It was read in the order that the DICOM standard's own tables have: name, UID, SCU, SCP.
    .do = Check with the tenderer that the order is right. The table says nothing about transfer syntaxes or web services.
dicom-row-odd = The row is not written like the others (name, UID, and Yes or No for SCU and SCP). It was not counted.
    .do = Ask the tenderer what should stand there.
dicom-row-about-one = The row must be about one thing only: either a SOP class (sop_uid) or a web service (web_service).
    .do = Ask the tenderer what the row is about. It was not counted.
dicom-uid-wrong = The column "{ $column }" says { $value }. A UID is not written so: it is numbers with dots between, without leading zeros and at most 64 characters.
    .do = Ask the tenderer what should stand there. The row was not counted.

dicom-service-missing = Item { $item }: the table has no row about { $wanted } in the role { $role }.
    .do = What is not in the table is not supported. Ask the tenderer whether the table is complete.
dicom-other-role = Item { $item }: the product supports { $wanted }, but only in the role { $role ->
        [SCP] SCU (asks or sends). The one that answers or receives (SCP) is required
       *[SCU] SCP (answers or receives). The one that asks or sends (SCU) is required
    }.
    .do = Ask the tenderer whether the table is complete.
dicom-row-unreadable = Item { $item }: { $wanted ->
        [none] at least one row of the table is not rightly written, and no other shows what is required
       *[other] the row about { $wanted } is not rightly written, and no other shows what is required
    }.
    .do = See what is wrong in the table, and ask the tenderer what should stand there.
dicom-syntaxes-unsaid = Item { $item }: the table does not say { $sop_class ->
        [none] for each service in which forms it is transferred
       *[other] in which forms { $sop_class } is transferred
    }. The form { $wanted } is required.
    .do = Test the transfer, or ask the tenderer to fill in the column transfer_syntaxes.
dicom-syntax-missing = Item { $item }: the form { $wanted } does not stand { $sop_class ->
        [none] with any service in the table
       *[other] with { $sop_class } in the table
    }.
    .do = What is not in the table is not supported. Ask the tenderer whether the table is complete.
dicom-web-unsaid = Item { $item }: this table has no room for web services. Whether { $wanted } is supported cannot be seen.
    .do = Test the service, or ask the tenderer to fill in the table described in STANDARDS.md.
