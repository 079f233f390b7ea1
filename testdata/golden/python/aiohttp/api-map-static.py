import asyncio

import aiohttp

url = "https://maps.example.com/maps/api/staticmap"
params = [
    ("center", "50.9413,6.9583"),
    ("zoom", "13"),
    ("size", "600x300"),
    ("scale", "2"),
    ("markers", "color:red|label:A|50.9413,6.9583"),
    ("markers", "color:0x00ff00|label:B|Köln Messe"),
    ("path", "color:#ff0000|weight:5|50.94,6.95|50.95,6.97"),
    ("style", ""),
    ("key", "YOUR_API_KEY"),
]


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, params=params) as response:
            print(await response.text())


asyncio.run(main())
