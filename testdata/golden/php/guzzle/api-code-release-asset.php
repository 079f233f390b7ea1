<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = base64_decode('UEsDBBQAAAAAAMBTIlx98j+NCgAAAAoAAAAKAAAAYXBwL1JFQURNRWFwcCAxLjQuMApQSwMEFAAAAAAAwFMiXIUzLkZgAAAAYAAAAAcAAABhcHAvYXBw4YktoNvm2WKlTpTqL96UqQK/37BHNfZxWPWzEldEBp6R5b2El+ubamUVga8tjaXKcd5F8vZ44MGXkUBMwpYTGBEkJN7EQ9X35HDmf72sgmlT1dStxX7zz4tgS/uBctOAUEsBAhQDFAAAAAAAwFMiXH3yP40KAAAACgAAAAoAAAAAAAAAAAAAAIABAAAAAGFwcC9SRUFETUVQSwECFAMUAAAAAADAUyJchTMuRmAAAABgAAAABwAAAAAAAAAAAAAAgAEyAAAAYXBwL2FwcFBLBQYAAAAAAgACAG0AAAC3AAAAAAA=');

$client = new Client();
$response = $client->post('https://uploads.example.com/repos/example/project/releases/1/assets', [
    'query' => [
        'name' => 'app-1.4.0.zip',
        'label' => 'App 1.4.0 (Linux)',
    ],
    'headers' => [
        'Accept' => 'application/vnd.example+json',
        'Authorization' => 'token YOUR_TOKEN',
        'Content-Type' => 'application/zip',
    ],
    'body' => $body,
]);

echo $response->getBody();
