import asyncio

import aiohttp

url = "https://search.example.com:9200/logs-2025.*,-logs-2025.12/_query"
params = {
    "conflicts": "proceed",
    "wait_for_completion": "false",
}
headers = {"Authorization": aiohttp.encode_basic_auth("elastic", "YOUR_PASSWORD")}
payload = {
    "query": {
        "range": {
            "@timestamp": {"lt": "2025-12-01T00:00:00.000Z"},
        },
    },
    "max_docs": 10000,
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.delete(url, params=params, headers=headers, json=payload) as response:
            print(await response.text())


asyncio.run(main())
