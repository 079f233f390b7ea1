using System;
using System.Net.Http;

using var client = new HttpClient();
using var response = await client.GetAsync("https://api.example.com/run?a%27b=%24%28touch%20snipgen-canary%29&%60touch%20snipgen-canary%60=%27%3B%20touch%20snipgen-canary%3B%20%27&%22%3B%20touch%20snipgen-canary%3B%20%22=%5C&%24%7Bx%7D=%7B%24%7Btouch%28%27snipgen-canary%27%29%7D%7D&%3C%2Fscript%3E=%2A%2F&nl%0A=%0Atouch%20snipgen-canary%0A&%27%2Bopen%28%27snipgen-canary%27%2C%27w%27%29%2B%27=%22%2Bopen%28%22snipgen-canary%22%2C%22w%22%29%2B%22&%24%7Brequire%28%27fs%27%29.writeFileSync%28%27snipgen-canary%27%2C%27%27%29%7D=%25TEMP%25&%5Cu0022=%40snipgen-canary&%7Bx%7D=%3F%3E");
Console.WriteLine(await response.Content.ReadAsStringAsync());
