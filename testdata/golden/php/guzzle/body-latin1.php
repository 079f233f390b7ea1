<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<city>K\xf6ln, \xa3 5 \xff0</city>";

$client = new Client();
$response = $client->post('https://api.example.com/text', [
    'headers' => ['Content-Type' => 'text/xml; charset=ISO-8859-1'],
    'body' => $body,
]);

echo $response->getBody();
