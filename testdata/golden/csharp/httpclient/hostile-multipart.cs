using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/upload");
request.Content = new StringContent("--H1\r\nContent-Disposition: form-data; name=\"a'$(touch snipgen-canary)`touch snipgen-canary`\"\r\n\r\n'; touch snipgen-canary; '\r\n--H1\r\nContent-Disposition: form-data; name=\"b${x}\"; filename=\"'; touch snipgen-canary; '.txt\"\r\nContent-Type: text/plain; x='$(touch snipgen-canary)'\r\n\r\n$(touch snipgen-canary)\n`touch snipgen-canary`\n\r\n--H1\r\nContent-Disposition: form-data; name=\"c;type=text/html\"; filename=\"../../snipgen-canary\"\r\nContent-Type: application/octet-stream\r\n\r\n@snipgen-canary\r\n--H1\r\nContent-Disposition: form-data; name=\"d\"; filename=\"{${touch('snipgen-canary')}}\"\r\nContent-Type: text/plain\r\n\r\n<snipgen-canary;type=x\r\n--H1--\r\n");
request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=H1");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
