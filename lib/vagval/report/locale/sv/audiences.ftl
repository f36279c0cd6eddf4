### Vem rapporten är för, och vad den därför inte visar.

masked-official = Handläggare { $number }
label-panel = Utan priser.
notice-panel = Den här rapporten är för dem som bedömer kvalitet. Priser, jämförelsetal, rangordning och förslag till tilldelning visas inte, så att de inte påverkar poängen. Inte heller visas rättelser av priser, frågor om onormalt låga priser eller förtydliganden som inte gäller ett krav. Om ett anbud får utvärderas sägs här bara utifrån ska-kraven.
label-bidder = Er egen vy.
notice-bidder = Rapporten är gjord för { $vendor }. Det egna anbudet visas i sin helhet. Av de andra anbuden visas det som var och en får läsa.
label-masked = Maskad.
notice-masked = Det som en anbudsgivare har begärt sekretess för, med skälet att det skulle skada anbudsgivaren om det blev känt, är ersatt med { $masked } (31 kap. 16 § OSL). Detsamma gäller en text från myndigheten som anger ett sådant à-pris. Vad som faktiskt omfattas av sekretess prövas när någon begär ut en handling.{ $evaluators ->
    [named] { "" }
   *[numbered] { " " }Bedömare och handläggare är numrerade i stället för namngivna.
}

## Det som inte kan visas

audience-sees-no-prices = Mottagaren panel får inte se priser, och { $step ->
    [stress] stress visar
    [report] rapporten över hela utvärderingen visar
   *[other] det som begärdes visar
} vad priser och kvalitet tillsammans har gett.
    .do = Kör vagval run med --audience panel för prövning, påvisat och poäng, eller välj en annan mottagare.
