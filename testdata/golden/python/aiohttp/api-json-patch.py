import asyncio

import aiohttp

url = "https://api.example.com/documents/7"
headers = {
    "Content-Type": "application/json-patch+json",
    "If-Match": '"3"',
}
payload = [
    {"op": "test", "path": "/a~1b/c~0d", "value": 1.0},
    {"op": "replace", "path": "/tags/-", "value": None},
    {"op": "remove", "path": ""},
    {"op": "move", "from": "/x", "path": "/y"},
]


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.patch(url, headers=headers, json=payload) as response:
            print(await response.text())


asyncio.run(main())
