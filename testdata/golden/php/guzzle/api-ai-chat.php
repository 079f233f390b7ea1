<?php

require 'vendor/autoload.php';

use GuzzleHttp\Client;

$body = <<<'JSON'
{
  "model": "example-large",
  "messages": [
    {"role": "system", "content": "You answer in one sentence.\nNever say \"as a model\"."},
    {"role": "user", "content": "What's the weather in Zürich? Cost < $5 & no ${env}."}
  ],
  "tools": [{"type": "function", "function": {"name": "get_weather", "parameters": {"type": "object", "properties": {"city": {"type": "string"}, "unit": {"enum": ["c", "f", null]}}, "required": ["city"], "additionalProperties": false}}}],
  "temperature": 1.0,
  "top_p": 0.95,
  "stop": ["\n\n", "###"],
  "seed": 42,
  "stream": true
}
JSON;

$client = new Client();
$response = $client->post('https://ai.example.com/v1/chat/completions', [
    'headers' => [
        'Authorization' => 'Bearer sk_test_example',
        'Accept' => 'text/event-stream',
        'Content-Type' => 'application/json',
    ],
    'body' => $body,
]);

echo $response->getBody();
