<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "\x0b0Uz\x9f\xc4\xe9\x0e3X}\xa2\xc7\xec\x116[\x80\xa5\xca\xef\x149^\x83\xa8\xcd\xf2\x17<a\x86";

$client = new Client();
$response = $client->put('https://upload.example.com/upload/files', [
    'query' => [
        'uploadType' => 'resumable',
        'upload_id' => 'YOUR_UPLOAD_ID',
    ],
    'headers' => [
        'Content-Range' => 'bytes 524288-524319/2000000',
        'Content-Type' => 'video/mp4',
    ],
    'body' => $body,
]);

echo $response->getBody();
