using System;
using System.Net.Http;

using var client = new HttpClient();
using var response = await client.GetAsync("https://api.example.com/q?b=0&10=x&2=y&1=z&__proto__=p&constructor=c&a=9");
Console.WriteLine(await response.Content.ReadAsStringAsync());
