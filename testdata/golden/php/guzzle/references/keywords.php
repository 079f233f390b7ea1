<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$class = getenv('CLASS');
$import = getenv('IMPORT');
$url = getenv('URL');
$responseValue = getenv('RESPONSE');
$headersValue = getenv('HEADERS');
$requestValue = getenv('REQUEST');
$clientValue = getenv('CLIENT');
$os = getenv('OS');
$user = getenv('USER_VALUE');
$userId = getenv('USER_ID');
$userId2 = getenv('USER_ID_VALUE');
$userid = getenv('USERID');
$x1 = getenv('X1');

$client = new Client();
$response = $client->get('https://api.example.com/' . $class . '/' . $import . '/' . $url . '/' . $responseValue . '/' . $headersValue . '/' . $requestValue . '/' . $clientValue . '/' . $os . '/' . $user . '/' . $userId . '/' . $userId2 . '/' . $userid . '/' . $x1);

echo $response->getBody();
