### openEHR: templates for data in the record, and what a platform says of its interface.

kind-openehr-template = template for openEHR (OPT)
asks-openehr-template-template = The template is called { $template_id }{ $version ->
        [none] { "" }
       *[other] {" "}and is version { $version }
    }.
asks-openehr-template-archetype = The template uses the archetype { $archetype }{ $or_later ->
        [yes] , or a later version of it
       *[none] { "" }
    }.
asks-openehr-template-language = The template's texts are in the language with the code { $language }.
asks-openehr-template-form = The template is handed in { $form ->
        [opt] ready to be loaded into a system (operational template, OPT)
       *[oet] as source (OET)
    }.

openehr-template-adl = The file is a template in the form ADL (openEHR 2). That form is not read.
    .do = Ask the tenderer for the template as OPT 1.4 (XML). Tools that write ADL can write that as well.
openehr-template-json = The file is JSON. A template is handed in as XML.
    .do = Ask the tenderer for the template as OPT 1.4 (XML). A "web template" is made from one and is not enough.
openehr-not-a-template = The file is XML, but no template for openEHR. It begins with "{ $shown }".
    .do = Ask the tenderer whether the right file was handed in.
openehr-template-without-id = The template does not say what it is called, so it cannot be checked.
    .do = Ask the tenderer whether the right file was handed in.
openehr-template-empty = The template uses no archetypes.
    .do = Ask the tenderer whether the template is finished. No template of use is written so.
openehr-archetype-id-wrong = The template names the archetype "{ $value }". An archetype's name is not written so, and it was not counted.
    .do = Ask the tenderer which archetype is meant.

openehr-other-template = Item { $item }: the file holds the template { $shown }. The one required is { $wanted }.
    .do = Ask the tenderer whether the right file was handed in. The template's name must stand exactly as required.
openehr-template-version-unsaid = Item { $item }: the template does not say which version it is. Version { $wanted } is required.
    .do = Compare the template's content with the one required, or ask the tenderer.
openehr-other-template-version = Item { $item }: the template is version { $shown }. Version { $wanted } is required.
    .do = Ask the tenderer for the version that is required.
openehr-archetype-missing = Item { $item }: the template does not use the archetype { $wanted }.
    .do = Data can then not be stored as they should with this template. Ask the tenderer whether the right template was handed in.
openehr-archetype-other-version = Item { $item }: the template uses { $shown }. What is required is { $wanted }.
    .do = Data stored by different major versions of an archetype need not fit together. Ask the tenderer for the version that is required.
openehr-archetype-release-unsaid = Item { $item }: { $wanted } is required. The template names the right archetype, but not all digits of its version.
    .do = Look in the system which version of the archetype is loaded.
openehr-archetype-narrowed = Item { $item }: the template does not use { $wanted } but one that is made from it: { $shown }.
    .do = Test that the data can be fetched by a query about { $wanted }.
openehr-archetype-elsewhere = Item { $item }: { $wanted } is not in the file. But it brings in other templates, which may use the archetype.
    .do = Ask the tenderer for the finished template (OPT), which holds everything.
openehr-language-unsaid = Item { $item }: the file does not say which language the template's texts are in. What is required is { $wanted }.
    .do = Ask the tenderer for the finished template (OPT), which says its language.
openehr-other-language = Item { $item }: the template's texts are in the language with the code { $shown }. What is required is { $wanted }.
    .do = Ask the tenderer for the template in the language that is required.
openehr-other-form = Item { $item }: the file is { $shown ->
        [oet] a source (OET), which no system can load as it is. The finished template (OPT) is required
       *[opt] a finished template (OPT). The source (OET) is required
    }.
    .do = Ask the tenderer for the template in the form that is required.

kind-openehr-options = answer from an openEHR platform (OPTIONS)
asks-openehr-options-rest-version = The interface follows openEHR's REST specification, version { $at_least } or later.
asks-openehr-options-conformance-profile = The platform states that it fulfils the level { $profile }.
asks-openehr-options-endpoint = The interface has the address { $path }.

openehr-not-options = The file is JSON, but no answer from an openEHR platform: none of the fields of such an answer is there.
    .do = Ask the tenderer for the platform's answer to OPTIONS /.
openehr-options-silent = Item { $item }: the platform's answer does not say { $field ->
        [restapi_specs_version] which version of the REST specification it follows
        [conformance_profile] which level it fulfils
       *[endpoints] which addresses it has
    } (the field { $field }).
    .do = The answer need not say so. Test it in the platform.
openehr-rest-version-wrong = Item { $item }: the platform states the REST specification's version as "{ $shown }". That is no version number.
    .do = Ask the tenderer which release is meant.
openehr-rest-version-low = Item { $item }: the platform follows version { $shown } of the REST specification. Version { $lowest } or later is required.
    .do = Ask the tenderer whether the answer is from the version of the product that is offered.
openehr-other-profile = Item { $item }: the platform states the level { $shown }. The level { $wanted } is required.
    .do = Ask the tenderer whether the answer is from the version of the product that is offered.
openehr-endpoint-missing = Item { $item }: the address { $wanted } is not among those that the platform states.
    .do = What is not stated is not there. Ask the tenderer whether the answer is from the version of the product that is offered.
