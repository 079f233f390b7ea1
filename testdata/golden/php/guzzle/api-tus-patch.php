<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = "z\xaa\xab\xe5\xcb?\xff\xb3\xa2\x9e\xe6\xb24/2\x15yL\xe5Z9\x8a\xf0/\xdb\xff?\x9b\xbd\xd8\x11\xff\x14\x0b\t\xd9cf.@\xab\xc9I\x86\\L9\xb1)\xefĞ\xaa\x91\x88\x10\xd2q\xb6\xbe,\x04\x1a\x91\xc5ooZ\xf60v\xd5E\xd7\x1e\x149\xe1\x18\$\x16\x8f\xe1y\xcfLU\xf2t\x12\x10\xdd8\xea\xf4\xd3\xf7p\xdd\xe5";

$client = new Client();
$response = $client->patch('https://tus.example.com/files/24e533e02ec3bc40c387f1a0e460e216', [
    'headers' => [
        'Tus-Resumable' => '1.0.0',
        'Upload-Offset' => '70',
        'Upload-Checksum' => 'sha1 h7bX0zS/X2ouQKX6qOdPCLXf9q0=',
        'Content-Type' => 'application/offset+octet-stream',
    ],
    'body' => $body,
]);

echo $response->getBody();
