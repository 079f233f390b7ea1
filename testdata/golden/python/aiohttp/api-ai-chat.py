import asyncio

import aiohttp

url = "https://ai.example.com/v1/chat/completions"
headers = {
    "Authorization": "Bearer sk_test_example",
    "Accept": "text/event-stream",
}
payload = {
    "model": "example-large",
    "messages": [
        {
            "role": "system",
            "content": 'You answer in one sentence.\nNever say "as a model".',
        },
        {
            "role": "user",
            "content": "What's the weather in Zürich? Cost < $5 & no ${env}.",
        },
    ],
    "tools": [
        {
            "type": "function",
            "function": {
                "name": "get_weather",
                "parameters": {
                    "type": "object",
                    "properties": {
                        "city": {"type": "string"},
                        "unit": {
                            "enum": ["c", "f", None],
                        },
                    },
                    "required": ["city"],
                    "additionalProperties": False,
                },
            },
        },
    ],
    "temperature": 1.0,
    "top_p": 0.95,
    "stop": ["\n\n", "###"],
    "seed": 42,
    "stream": True,
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, json=payload) as response:
            print(await response.text())


asyncio.run(main())
