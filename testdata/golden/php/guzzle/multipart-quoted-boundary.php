<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "--=_a b'(c)+,/:?\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--=_a b'(c)+,/:?--\r\n";

$client = new Client();
$response = $client->post('https://api.example.com/upload', [
    'headers' => ['Content-Type' => 'multipart/form-data; charset=utf-8; boundary="=_a b\'(c)+,/:?"'],
    'body' => $body,
]);

echo $response->getBody();
