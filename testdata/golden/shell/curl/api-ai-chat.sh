curl 'https://ai.example.com/v1/chat/completions' \
  --header 'Authorization: Bearer sk_test_example' \
  --header 'Accept: text/event-stream' \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "model": "example-large",
  "messages": [
    {"role": "system", "content": "You answer in one sentence.\nNever say \"as a model\"."},
    {"role": "user", "content": "What'\''s the weather in Zürich? Cost < $5 & no ${env}."}
  ],
  "tools": [{"type": "function", "function": {"name": "get_weather", "parameters": {"type": "object", "properties": {"city": {"type": "string"}, "unit": {"enum": ["c", "f", null]}}, "required": ["city"], "additionalProperties": false}}}],
  "temperature": 1.0,
  "top_p": 0.95,
  "stop": ["\n\n", "###"],
  "seed": 42,
  "stream": true
}'
