<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = <<<'TEXT'
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
SELECT ?name ?mail
WHERE {
  ?person foaf:name ?name ; foaf:mbox ?mail .
  FILTER(?name != "it's \"x\""@en)
}
LIMIT 10
TEXT;

$client = new Client();
$response = $client->post('https://sparql.example.com/sparql', [
    'query' => ['default-graph-uri' => 'http://www.example.com/graph'],
    'headers' => [
        'Accept' => 'application/sparql-results+json',
        'Content-Type' => 'application/sparql-query',
    ],
    'body' => $body,
]);

echo $response->getBody();
