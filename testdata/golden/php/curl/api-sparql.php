<?php

$query = ['default-graph-uri' => 'http://www.example.com/graph'];
$payload = <<<'TEXT'
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
SELECT ?name ?mail
WHERE {
  ?person foaf:name ?name ; foaf:mbox ?mail .
  FILTER(?name != "it's \"x\""@en)
}
LIMIT 10
TEXT;

$curl = curl_init('https://sparql.example.com/sparql?' . http_build_query($query));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Accept: application/sparql-results+json',
        'Content-Type: application/sparql-query',
    ],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
