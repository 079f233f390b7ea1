<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$nameValue = getenv('NAME');
$odd = getenv('ODD');

$body = 'Dear ' . $nameValue . <<<'TEXT'
,
it's "here": {x} \ $HOME `id` """ %d

TEXT . $odd;

$client = new Client();
$response = $client->post('https://api.example.com/notes', [
    'headers' => ['Content-Type' => 'text/plain'],
    'body' => $body,
]);

echo $response->getBody();
