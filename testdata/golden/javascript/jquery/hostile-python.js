$.ajax({
  url: "https://api.example.com/run",
  method: "POST",
  headers: {
    "X-Try-1": "'+str(__import__('pathlib').Path('snipgen-canary').touch())+'",
    "X-Try-2": "\"+str(__import__(\"pathlib\").Path(\"snipgen-canary\").touch())+\"",
    "X-Try-3": "'''+str(open('snipgen-canary','w'))+'''",
    "X-Try-4": "\"\"\"+str(open(\"snipgen-canary\",\"w\"))+\"\"\"",
    "X-Try-5": "{open('snipgen-canary','w')}",
    "X-Try-6": "{__import__(\"os\").system(\"touch snipgen-canary\")}",
    "X-Try-7": "\\'+str(open('snipgen-canary','w'))+\\'",
    "X-Try-8": "\\\\'+str(open('snipgen-canary','w'))+\\\\'",
    "X-Try-9": "%(x)s {0.__class__} \\N{QUOTATION MARK}",
    "X-Try-12": "\\",
  },
  contentType: "text/plain",
  data: `'+str(__import__('pathlib').Path('snipgen-canary').touch())+'
"+str(__import__("pathlib").Path("snipgen-canary").touch())+"
'''+str(open('snipgen-canary','w'))+'''
"""+str(open("snipgen-canary","w"))+"""
{open('snipgen-canary','w')}
{__import__("os").system("touch snipgen-canary")}
\\'+str(open('snipgen-canary','w'))+\\'
\\\\'+str(open('snipgen-canary','w'))+\\\\'
%(x)s {0.__class__} \\N{QUOTATION MARK}
'
open('snipgen-canary','w')
#
"
open("snipgen-canary","w")
#
\\`,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
