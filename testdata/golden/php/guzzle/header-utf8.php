<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/headers', [
    'headers' => [
        'X-City' => 'Köln',
        'X-Emoji' => 'a😀b',
        'X-Breaks' => "a\u{85}b\u{2028}c\u{200b}d",
        'X-Quotes' => '‘a’ “b” ‚c„',
    ],
]);

echo $response->getBody();
