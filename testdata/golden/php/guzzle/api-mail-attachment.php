<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://mail.example.com/v3/example.com/messages', [
    'auth' => ['api', 'YOUR_API_KEY'],
    'multipart' => [
        [
            'name' => 'from',
            'contents' => 'Example Shop <shop@example.com>',
        ],
        [
            'name' => 'to',
            'contents' => 'first@example.com',
        ],
        [
            'name' => 'to',
            'contents' => 'second@example.com',
        ],
        [
            'name' => 'subject',
            'contents' => 'Invoice 2026-0001',
        ],
        [
            'name' => 'text',
            'contents' => "Hello,\r\n\r\nplease find the invoice attached.\r\n",
        ],
        [
            'name' => 'o:tag',
            'contents' => 'invoice',
        ],
        [
            'name' => 'h:Reply-To',
            'contents' => 'billing@example.com',
        ],
        [
            'name' => 'v:order',
            'contents' => '{"id": 1001, "total": "19.90"}',
        ],
        [
            'name' => 'attachment',
            'contents' => "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n\xab˂V\x01\xadJZ\xe4^D97,\"ئ-\x87f\x87|>\xf9\xbf\xb6\xa4˨\x85\x81P\x9c\x9b\xfc\x90Ѣs\x8fp\x1a\"\xc1\xef\x10\xd4-_,(Y\x98\xa2!멷\x95> +\xcf\x1a\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n",
            'filename' => 'invoice 2026-0001.pdf',
            'headers' => ['Content-Type' => 'application/pdf'],
        ],
    ],
]);

echo $response->getBody();
