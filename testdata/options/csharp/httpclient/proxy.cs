using System;
using System.Net;
using System.Net.Http;

using var handler = new HttpClientHandler
{
    Proxy = new WebProxy("http://proxy.example.com:3128"),
};
using var client = new HttpClient(handler);
using var response = await client.GetAsync("https://api.example.com/v1/items");
Console.WriteLine(await response.Content.ReadAsStringAsync());
