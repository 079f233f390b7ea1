<?php

$curl = curl_init('https://api.example.com/articles?include=author,comments.author&fields[articles]=title,body&fields[people]=name&filter[author.name][like]=ex%25&filter[tags][]=go&filter[tags][]=http&sort=-created,title&page[number]=2&page[size]=25');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'Accept: application/vnd.api+json',
        'Authorization: Bearer YOUR_TOKEN',
    ],
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
