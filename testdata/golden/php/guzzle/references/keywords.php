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
$response = $client->get('https://api.example.com/' . rawurlencode($class) . '/' . rawurlencode($import) . '/' . rawurlencode($url) . '/' . rawurlencode($responseValue) . '/' . rawurlencode($headersValue) . '/' . rawurlencode($requestValue) . '/' . rawurlencode($clientValue) . '/' . rawurlencode($os) . '/' . rawurlencode($user) . '/' . rawurlencode($userId) . '/' . rawurlencode($userId2) . '/' . rawurlencode($userid) . '/' . rawurlencode($x1));

echo $response->getBody();
