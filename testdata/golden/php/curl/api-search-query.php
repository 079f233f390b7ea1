<?php

$query = [
    'size' => '20',
    'filter_path' => 'hits.hits._source',
];
$payload = [
    'query' => [
        'bool' => [
            'must' => [
                [
                    'match' => [
                        'name' => [
                            'query' => 'blue shoe',
                            'fuzziness' => 'AUTO',
                            'boost' => 2.0,
                        ],
                    ],
                ],
            ],
            'filter' => [
                [
                    'range' => [
                        'added' => ['gte' => 'now-7d/d', 'lt' => 'now/d'],
                    ],
                ],
                [
                    'terms' => [
                        'size' => [41, 42.5],
                    ],
                ],
            ],
            'must_not' => [
                'exists' => ['field' => 'discontinued'],
            ],
        ],
    ],
    'sort' => [
        ['price' => 'asc'],
        '_score',
    ],
    'script_fields' => [
        'net' => [
            'script' => [
                'lang' => 'painless',
                'source' => 'doc[\'price\'].value / params.rate',
                'params' => ['rate' => 1.19],
            ],
        ],
    ],
    'aggs' => [
        'brands' => [
            'terms' => ['field' => 'brand.keyword', 'size' => 10],
        ],
    ],
];

$curl = curl_init('https://search.example.com:9200/products/_search?' . http_build_query($query));
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'GET',
    CURLOPT_HTTPHEADER => [
        'Authorization: ApiKey YOUR_API_KEY',
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode($payload, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION),
]);

$response = curl_exec($curl);
if ($response === false) {
    throw new RuntimeException(curl_error($curl));
}

echo $response;
