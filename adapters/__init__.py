"""The only code that knows a platform: one pure wire file and one thin glue file each."""
