### Tillgänglighet: vad som kan krävas av en rapport om hur väl alla kan använda produkten.

kind-accessibility-report = tillgänglighetsrapport (ACR, VPAT)
asks-accessibility-report-chapter = Rapporten besvarar minst { NUMBER($criteria) } kriterier i { acr-chapter }{ acr-component }. Alla är utvärderade, och { $most_unsupported ->
        [0] inget svar är ”uppfylls inte”
        [one] högst ett svar är ”uppfylls inte”
       *[other] högst { NUMBER($most_unsupported) } svar är ”uppfylls inte”
    }.
asks-accessibility-report-criterion = Kriteriet { $criterion } uppfylls { $lowest ->
        [supports] helt
       *[partially-supports] åtminstone delvis
    }{ acr-component }.
asks-accessibility-report-wcag = Rapporten svarar mot WCAG { $at_least } eller senare.
asks-accessibility-report-en-301-549 = Rapporten svarar mot EN 301 549, den standard som lagen hänvisar till.
asks-accessibility-report-methods = Rapporten säger hur produkten har utvärderats.
asks-accessibility-report-age = Rapporten är gjord högst { NUMBER($days) } { $days ->
        [one] dag
       *[other] dagar
    } före sista anbudsdag.

acr-chapter = { $chapter ->
        [success_criteria_level_a] WCAG nivå A
        [success_criteria_level_aa] WCAG nivå AA
        [success_criteria_level_aaa] WCAG nivå AAA
        [functional_performance_criteria] Section 508 kapitel 3 (Funktioner för olika förmågor)
        [hardware] Section 508 kapitel 4 (Maskinvara)
        [software] Section 508 kapitel 5 (Programvara)
        [support_documentation_and_services] Section 508 kapitel 6 (Dokumentation och stöd)
        [en_301_549_functional_performance] EN 301 549 kapitel 4 (Funktioner för olika förmågor)
        [en_301_549_generic_requirements] EN 301 549 kapitel 5 (Allmänna krav)
        [en_301_549_ict_with_two-way_voice] EN 301 549 kapitel 6 (Tvåvägs röstkommunikation)
        [en_301_549_ict_with_video] EN 301 549 kapitel 7 (Video)
        [en_301_549_hardware] EN 301 549 kapitel 8 (Maskinvara)
        [en_301_549_web] EN 301 549 kapitel 9 (Webb)
        [en_301_549_non-web-documents] EN 301 549 kapitel 10 (Andra dokument än webbsidor)
        [en_301_549_software] EN 301 549 kapitel 11 (Programvara)
        [en_301_549_documentation_and_support_services] EN 301 549 kapitel 12 (Dokumentation och stöd)
       *[other] EN 301 549 kapitel 13 (Förmedlingstjänster och nödkommunikation)
    }
acr-component = { $component ->
        [none] { "" }
        [web] { " " }på webben
        [electronic-docs] { " " }i dokument
        [software] { " " }i program
       *[authoring-tool] { " " }i verktyg för att skapa innehåll
    }

## Filen

acr-is-a-catalogue = Filen är en förteckning över kriterier, inte en rapport som besvarar dem.
    .do = Be anbudsgivaren lämna rapporten om produkten.
acr-not-a-report = Filen är ingen tillgänglighetsrapport i formatet OpenACR: ”product” eller ”chapters” saknas.
    .do = Fråga anbudsgivaren om rätt fil har lämnats. En rapport i Word eller PDF behöver lämnas som OpenACR (YAML).
acr-without-catalogue = Rapporten säger inte vilka kriterier den svarar mot.
    .do = Fråga anbudsgivaren vilken version av WCAG och EN 301 549 som gäller.
acr-criterion-without-number = Ett kriterium har inget nummer.
    .do = Fråga anbudsgivaren vilket kriterium det är. Det räknas inte som besvarat.
acr-level-unknown = ”{ $value }” är inget svar som ett kriterium kan få.
    .do = Fråga anbudsgivaren vad som gäller. Det räknas som om kriteriet inte är utvärderat.

## Utfall

acr-chapter-missing = Rapporten besvarar inte { acr-chapter }.
    .do = Fråga anbudsgivaren efter en rapport som gör det.
acr-chapter-incomplete = Rapporten besvarar { NUMBER($count) } kriterier i kapitlet. Minst { NUMBER($asked) } krävs.
    .do = Fråga anbudsgivaren efter resten. Färre kriterier kan betyda att rapporten svarar mot en äldre version.
acr-not-evaluated = { NUMBER($count) } svar i kapitlet saknas eller är ”inte utvärderat”.
    .do = Fråga anbudsgivaren när utvärderingen blir klar.
acr-unsupported = { NUMBER($count) } svar i kapitlet är ”uppfylls inte”. Högst { NUMBER($most) } godtas.
    .do = Se vilka i rapporten. Fråga anbudsgivaren när de åtgärdas.
acr-criterion-short = Kriteriet { $criterion } { $shown ->
        [does-not-support] uppfylls inte
       *[partially-supports] uppfylls bara delvis
    }, i åtminstone en del av produkten.
    .do = Se i rapporten var. Fråga anbudsgivaren när det åtgärdas.
acr-criterion-not-evaluated = Kriteriet { $criterion } är inte utvärderat, eller inte överallt.
    .do = Prova kriteriet vid verifieringen.
acr-standard-unknown = Rapporten säger inte vilka kriterier den svarar mot.
    .do = Låt anbudsgivaren visa vilken version av WCAG och EN 301 549 som gäller.
acr-wcag-old = Rapporten svarar mot WCAG { $shown }. Lägst { $asked } krävs.
    .do = Fråga anbudsgivaren efter en rapport mot rätt version.
acr-not-european = Rapporten svarar inte mot EN 301 549, utan mot ”{ $catalogue }”.
    .do = Fråga anbudsgivaren efter en rapport mot EN 301 549.
acr-without-methods = Rapporten säger inte hur produkten har utvärderats.
    .do = Fråga anbudsgivaren hur, med vilka hjälpmedel och av vem.
