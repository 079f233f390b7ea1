<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$queryValue = getenv('QUERY');
$queryEncoded = rawurlencode($queryValue);
$fromDateEncoded = rawurlencode(getenv('FROM_DATE'));

$client = new Client();
$response = $client->get('https://api.example.com/search?q=' . $queryEncoded . '&from=' . $fromDateEncoded, [
    'headers' => ['X-Same' => $queryValue],
]);

echo $response->getBody();
