<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$nameValue = getenv('NAME');
$odd = getenv('ODD');

$body = <<<TEXT
Dear {$nameValue},
it's "here": {x} \\ \$HOME `id` """ %d
{$odd}
TEXT;

$client = new Client();
$response = $client->post('https://api.example.com/notes', [
    'headers' => ['Content-Type' => 'text/plain'],
    'body' => $body,
]);

echo $response->getBody();
