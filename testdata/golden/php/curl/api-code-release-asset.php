<?php

$payload = base64_decode('UEsDBBQAAAAAAMBTIlx98j+NCgAAAAoAAAAKAAAAYXBwL1JFQURNRWFwcCAxLjQuMApQSwMEFAAAAAAAwFMiXIUzLkZgAAAAYAAAAAcAAABhcHAvYXBw4YktoNvm2WKlTpTqL96UqQK/37BHNfZxWPWzEldEBp6R5b2El+ubamUVga8tjaXKcd5F8vZ44MGXkUBMwpYTGBEkJN7EQ9X35HDmf72sgmlT1dStxX7zz4tgS/uBctOAUEsBAhQDFAAAAAAAwFMiXH3yP40KAAAACgAAAAoAAAAAAAAAAAAAAIABAAAAAGFwcC9SRUFETUVQSwECFAMUAAAAAADAUyJchTMuRmAAAABgAAAABwAAAAAAAAAAAAAAgAEyAAAAYXBwL2FwcFBLBQYAAAAAAgACAG0AAAC3AAAAAAA=');

$curl = curl_init('https://uploads.example.com/repos/example/project/releases/1/assets?name=app-1.4.0.zip&label=App%201.4.0%20%28Linux%29');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Accept: application/vnd.example+json',
        'Authorization: token YOUR_TOKEN',
        'Content-Type: application/zip',
    ],
    CURLOPT_POSTFIELDS => $payload,
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
