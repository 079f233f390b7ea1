const response = await axios.post("https://api.example.com/run", `{\${touch('snipgen-canary')}}
'.touch('snipgen-canary').'
".touch("snipgen-canary")."
{$_SERVER[touch("snipgen-canary")]}
$_SERVER[argv] \${_SERVER} $argv[0] {$argv[0]}
?><?php touch('snipgen-canary'); ?>
*/ touch('snipgen-canary'); /*
// ?><?= touch('snipgen-canary') ?>
\\'.touch('snipgen-canary').\\'
\\\\'.touch('snipgen-canary').\\\\'
\`touch snipgen-canary\`
<%= touch %>

EOT
.touch('snipgen-canary').<<<EOT


EOF;
touch('snipgen-canary');

\\`, {
  headers: {
    "X-Try-1": "{${touch('snipgen-canary')}}",
    "X-Try-2": "'.touch('snipgen-canary').'",
    "X-Try-3": "\".touch(\"snipgen-canary\").\"",
    "X-Try-4": "{$_SERVER[touch(\"snipgen-canary\")]}",
    "X-Try-5": "$_SERVER[argv] ${_SERVER} $argv[0] {$argv[0]}",
    "X-Try-6": "?><?php touch('snipgen-canary'); ?>",
    "X-Try-7": "*/ touch('snipgen-canary'); /*",
    "X-Try-8": "// ?><?= touch('snipgen-canary') ?>",
    "X-Try-9": "\\'.touch('snipgen-canary').\\'",
    "X-Try-10": "\\\\'.touch('snipgen-canary').\\\\'",
    "X-Try-11": "`touch snipgen-canary`",
    "X-Try-12": "<%= touch %>",
    "X-Try-15": "\\",
    "Content-Type": "text/plain",
  },
});

console.log(response.data);
