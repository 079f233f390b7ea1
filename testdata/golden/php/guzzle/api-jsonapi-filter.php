<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->get('https://api.example.com/articles?include=author,comments.author&fields[articles]=title,body&fields[people]=name&filter[author.name][like]=ex%25&filter[tags][]=go&filter[tags][]=http&sort=-created,title&page[number]=2&page[size]=25', [
    'headers' => [
        'Accept' => 'application/vnd.api+json',
        'Authorization' => 'Bearer YOUR_TOKEN',
    ],
    'allow_redirects' => false,
    'curl' => [
        CURLOPT_REQUEST_TARGET => '/articles?include=author,comments.author&fields[articles]=title,body&fields[people]=name&filter[author.name][like]=ex%25&filter[tags][]=go&filter[tags][]=http&sort=-created,title&page[number]=2&page[size]=25',
    ],
]);

echo $response->getBody();
