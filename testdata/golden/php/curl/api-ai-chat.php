<?php

$payload = [
    'model' => 'example-large',
    'messages' => [
        [
            'role' => 'system',
            'content' => "You answer in one sentence.\nNever say \"as a model\".",
        ],
        [
            'role' => 'user',
            'content' => 'What\'s the weather in Zürich? Cost < $5 & no ${env}.',
        ],
    ],
    'tools' => [
        [
            'type' => 'function',
            'function' => [
                'name' => 'get_weather',
                'parameters' => [
                    'type' => 'object',
                    'properties' => [
                        'city' => ['type' => 'string'],
                        'unit' => [
                            'enum' => ['c', 'f', null],
                        ],
                    ],
                    'required' => ['city'],
                    'additionalProperties' => false,
                ],
            ],
        ],
    ],
    'temperature' => 1.0,
    'top_p' => 0.95,
    'stop' => ["\n\n", '###'],
    'seed' => 42,
    'stream' => true,
];

$curl = curl_init('https://ai.example.com/v1/chat/completions');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer sk_test_example',
        'Accept: text/event-stream',
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
