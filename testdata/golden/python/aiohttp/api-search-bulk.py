import asyncio

import aiohttp

url = "http://localhost:9200/_bulk"
params = {"refresh": "wait_for"}
headers = {"Content-Type": "application/x-ndjson"}
data = """\
{"index":{"_index":"books","_id":"1"}}
{"title":"First","year":1999}
{"update":{"_index":"books","_id":"2"}}
{"doc":{"price":9.90}}
{"delete":{"_index":"books","_id":"3"}}
"""


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, params=params, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
