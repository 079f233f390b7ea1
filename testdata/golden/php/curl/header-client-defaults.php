<?php

$curl = curl_init('https://api.example.com/headers');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'User-Agent: curl/8.0 (snippet; "quoted")',
        'Accept: application/xml, */*;q=0.1',
        'Accept-Language: de-DE, en;q=0.5',
        'Cache-Control: no-store',
        'Pragma: no-cache',
    ],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
