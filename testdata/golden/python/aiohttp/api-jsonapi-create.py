import asyncio

import aiohttp
from yarl import URL

url = URL("https://api.example.com/photos?include=photographer&fields%5Bphotos%5D=title%2Csrc&page%5Bsize%5D=1", encoded=True)
headers = {
    "Content-Type": 'application/vnd.api+json;ext="https://jsonapi.org/ext/atomic"',
    "Accept": 'application/vnd.api+json;ext="https://jsonapi.org/ext/atomic"',
}
payload = {
    "data": {
        "type": "photos",
        "lid": "local-1",
        "attributes": {
            "title": "Example photo",
            "src": "https://www.example.com/images/productivity.png",
            "tags": [],
            "exif": {},
        },
        "relationships": {
            "photographer": {
                "data": {"type": "people", "id": "9"},
            },
            "album": {"data": None},
        },
    },
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, headers=headers, json=payload) as response:
            print(await response.text())


asyncio.run(main())
