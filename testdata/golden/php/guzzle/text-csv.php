<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "id,name,note\r\n1,\"Example, Ltd\",\"said \"\"hi\"\"\"\r\n2,'x',\"two\r\nlines\"\r\n";

$client = new Client();
$response = $client->post('https://api.example.com/text', [
    'headers' => ['Content-Type' => 'text/csv; header=present'],
    'body' => $body,
]);

echo $response->getBody();
