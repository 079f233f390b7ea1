<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = 'hello!world !! !$ !-1 "!" %PATH% %%PATH%% !PATH! ^& ^^ $x ${x} {$x} $(x) #{x} #$x \\#{x} \\(x) %x% %(x)s %s %d %n {x} {0} {{x}} {{.X}} <%= x %> !x !! ^x @{x} @x ~ * ? $1 $$ $_ $\'a\' $"b" &x; \\N{DASH}';

$client = new Client();
$response = $client->post('https://api.example.com/text', [
    'headers' => ['Content-Type' => 'text/plain'],
    'body' => $body,
]);

echo $response->getBody();
