import asyncio

import aiohttp

url = "https://search.example.com/_msearch"
params = {"max_concurrent_searches": "2"}
headers = {
    "Content-Type": "application/x-ndjson",
    "Authorization": "Bearer YOUR_TOKEN",
}
data = """\
{"index":"products"}
{"query":{"match_all":{}},"from":0,"size":1}
{}
{"query":{"query_string":{"query":"title:\\"caf\\u00e9\\" AND price:[10 TO *]"}}}
{"index":["logs-*","-logs-old"],"search_type":"dfs_query_then_fetch"}
{"size":0}
"""


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, params=params, headers=headers, data=data) as response:
            print(await response.text())


asyncio.run(main())
