<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$odd = getenv('ODD');
$first = getenv('FIRST');
$second = getenv('SECOND');

$client = new Client();
$response = $client->get('https://api.example.com/items', [
    'headers' => [
        'X-Odd' => 'a ' . $odd . ' z',
        'X-Two' => $first . $second,
        'X-Braces' => '{"' . $first . '": "{' . $second . '}"}',
        'X-Same' => $first,
        'X-Quote' => 'it\'s "' . $first . '" \\ $x ${y} `z` %s !',
    ],
]);

echo $response->getBody();
