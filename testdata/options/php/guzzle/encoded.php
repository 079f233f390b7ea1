<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$queryEncoded = str_replace('%20', '+', rawurlencode(getenv('QUERY')));

$client = new Client();
$response = $client->get('https://api.example.com/v1/items?q=' . $queryEncoded);

echo $response->getBody();
