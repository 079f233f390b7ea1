<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$client = new Client();
$response = $client->post('https://ai.example.com/v1/audio/transcriptions', [
    'headers' => ['Authorization' => 'Bearer sk_test_example'],
    'multipart' => [
        [
            'name' => 'file',
            'contents' => "RIFF\x9c\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00@\x1f\x00\x00@\x1f\x00\x00\x01\x00\x08\x00datax\x00\x00\x00\xf8\xa6\x17\xff\xf0\x07z\xa4\xa0Fxd1\xef\xdb`\xff\xafb\x10\xc2nJ\x00\ri.\x87\xd2\x01kd\xff\xf5\xb2ԭ\xbc2\x81?Ƶ\xbc\xd1\xe1\xa3\x1br\x17\xfe\xfb\x89ߑ\x19\xa5JuF\xf1\xf4\xb1\x81y\xa9e\xa0t\xd1+\xa07\xf1\x950Q\x9b\xf8\xa8(\xdd^ e\xaa\xfa\xe2\xd11\xf7\xa2\xf6ش\xe9\xa1X\x19t\xea\xf2f\xb2V\x95_y\x168\xbf\xab\xa6_f\x8a\xee\xdf&q",
            'filename' => 'meeting.wav',
            'headers' => ['Content-Type' => 'audio/wav'],
        ],
        [
            'name' => 'model',
            'contents' => 'example-audio',
        ],
        [
            'name' => 'response_format',
            'contents' => 'verbose_json',
        ],
        [
            'name' => 'timestamp_granularities[]',
            'contents' => 'word',
        ],
        [
            'name' => 'timestamp_granularities[]',
            'contents' => 'segment',
        ],
        [
            'name' => 'prompt',
            'contents' => "Names: Köln, Łódź.\nNumbers as digits.",
        ],
    ],
]);

echo $response->getBody();
